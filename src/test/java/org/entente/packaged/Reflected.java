package org.entente.packaged;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.ErrorCode;
import picocli.CommandLine.Command;

/** The classes of ours that the program looks into by reflection: found from what makes it do so, not from what is registered. */
final class Reflected {
    private static final String OURS = "org.entente.";
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** HQL whose rows become objects of a class. */
    private static final Pattern ROWS =
            Pattern.compile("createSelectionQuery\\((?:[^;]*?),\\s*([A-Z]\\w+)\\.class\\)", Pattern.DOTALL);

    /** Java code that H2 calls. */
    private static final Pattern ALIAS = Pattern.compile("create alias .* for \"(.*)\\.\\w+\"");

    private final Set<String> names = new TreeSet<>();
    private final Deque<Class<?>> found = new ArrayDeque<>();

    private Reflected() {}

    /** Finds them. */
    static Set<String> find() throws IOException, ClassNotFoundException {
        Reflected reflected = new Reflected();
        reflected.addMarked();
        reflected.addRows();
        reflected.addAliases();
        // Errors carry it.
        reflected.add(ErrorCode.class);
        reflected.followAll();
        return reflected.names;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Class<?> load(Path file) throws ClassNotFoundException {
        String name = CLASSES.relativize(file).toString().replace(".class", "");
        return Class.forName(name.replace('/', '.').replace('\\', '.'), false, Reflected.class.getClassLoader());
    }

    /** Entities, APIs, and commands. */
    private void addMarked() throws IOException, ClassNotFoundException {
        for (Path file : files(CLASSES.resolve("org/entente"), ".class")) {
            if (file.endsWith("package-info.class")) {
                continue;
            }
            Class<?> type = load(file);
            boolean isMarked = Stream.of(
                            Entity.class, MappedSuperclass.class, Embeddable.class, GraphQLApi.class, Command.class)
                    .anyMatch(type::isAnnotationPresent);
            if (isMarked) {
                add(type);
            }
        }
    }

    private void addRows() throws IOException, ClassNotFoundException {
        for (Path file : files(SOURCES, ".java")) {
            Matcher matcher = ROWS.matcher(Files.readString(file));
            String of = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
            while (matcher.find()) {
                for (String name : List.of(of + "$" + matcher.group(1), of.replaceAll("\\w+$", matcher.group(1)))) {
                    if (Files.exists(CLASSES.resolve(name.replace('.', '/') + ".class"))) {
                        add(Class.forName(name, false, Reflected.class.getClassLoader()));
                    }
                }
            }
        }
    }

    private void addAliases() throws IOException, ClassNotFoundException {
        for (Path file : files(CLASSES.resolve("db/migration/h2"), ".sql")) {
            Matcher matcher = ALIAS.matcher(Files.readString(file));
            while (matcher.find()) {
                add(Class.forName(matcher.group(1), false, Reflected.class.getClassLoader()));
            }
        }
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            add(generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof WildcardType wildcard) {
            Arrays.stream(wildcard.getUpperBounds()).forEach(this::add);
        } else if (type instanceof Class<?> one && one.getName().startsWith(OURS) && names.add(one.getName())) {
            found.add(one);
        }
    }

    /** What an API gives has fields that give more, and so on; and fields are inherited. */
    private void followAll() {
        while (!found.isEmpty()) {
            Class<?> type = found.remove();
            add(type.getGenericSuperclass());
            if (type.isAnnotationPresent(GraphQLApi.class)) {
                followApi(type);
            } else if (!type.isEnum() && !type.isAnnotationPresent(Command.class)) {
                followValue(type);
            }
        }
    }

    private void followApi(Class<?> api) {
        for (Method method : api.getDeclaredMethods()) {
            boolean isField = method.isAnnotationPresent(Query.class)
                    || Stream.of(method.getParameters())
                            .anyMatch(parameter -> parameter.isAnnotationPresent(Source.class));
            if (isField) {
                add(method.getGenericReturnType());
                Stream.of(method.getGenericParameterTypes()).forEach(this::add);
            }
        }
    }

    /** What is public is shown: fields, getters, and the components of records. */
    private void followValue(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers())) {
                add(field.getGenericType());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean isGetter = Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getName().startsWith("get")
                    && method.getParameterCount() == 0;
            if (isGetter) {
                add(method.getGenericReturnType());
            }
        }
        if (type.isRecord() && Modifier.isPublic(type.getModifiers())) {
            Stream.of(type.getRecordComponents()).forEach(component -> add(component.getGenericType()));
        }
    }
}
