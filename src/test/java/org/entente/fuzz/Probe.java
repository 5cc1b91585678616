package org.entente.fuzz;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.packaged.Program;

/** A client like any other, which asks for a little, again and again, while the others do their worst. */
final class Probe implements Runnable {
    private static final String LIGHT = "{\"query\": \"{ countries(first: 1) { edges { node { label } } } }\"}";
    private static final int MILLISECONDS_BETWEEN = 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;
    private final List<Double> times = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Probe(Program service) {
        request = HttpRequest.newBuilder(service.address("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(LIGHT))
                .build();
    }

    /** Asks until it is interrupted. */
    @Override
    public void run() {
        try {
            while (true) {
                ask();
                Thread.sleep(MILLISECONDS_BETWEEN);
            }
        } catch (InterruptedException e) {
            // That is its end.
        }
    }

    private void ask() throws InterruptedException {
        long start = System.nanoTime();
        String wrong = null;
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            wrong = answer.body().contains("\"label\"") ? null : answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            wrong = e.toString();
        }
        synchronized (this) {
            times.add((System.nanoTime() - start) / 1e6);
            if (wrong != null) {
                failures.add(wrong);
            }
        }
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    /** The time within which 99 of 100 answers came, in milliseconds, for each tenth of the run. */
    synchronized List<Double> tenths() {
        List<Double> of = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            of.add(percentile(times.subList(times.size() * i / 10, times.size() * (i + 1) / 10), 0.99));
        }
        return of;
    }

    /** The time within which a part of all answers came, in milliseconds. */
    synchronized double percentile(double part) {
        return percentile(times, part);
    }

    private static double percentile(List<Double> times, double part) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (part * (sorted.size() - 1)));
    }

    synchronized int count() {
        return times.size();
    }
}
