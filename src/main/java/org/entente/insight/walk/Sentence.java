package org.entente.insight.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.model.Belonging;
import org.entente.model.Involvement;
import org.entente.model.Modality;
import org.entente.model.Participation;
import org.entente.model.Position;
import org.entente.model.RelationEntity;
import org.entente.model.Statement;

/** Says a relation in plain English, from what it holds and from the labels of its ends, without the full stop. */
final class Sentence {
    private final RelationEntity relation;
    private final String subject;
    private final String object;
    private final Function<Integer, String> labels;

    private Sentence(RelationEntity relation, Function<Integer, String> labels) {
        this.relation = relation;
        this.labels = labels;
        this.subject = labels.apply(relation.subjectKey);
        this.object = labels.apply(relation.objectKey);
    }

    /**
     * The sentence for a relation that was read whole.
     *
     * @param labels gives the label of the node with a key
     */
    static String of(RelationEntity relation, Function<Integer, String> labels) {
        Sentence sentence = new Sentence(relation, labels);
        return sentence.said() + sentence.circumstances();
    }

    private String said() {
        return switch (relation.kind) {
            case POSITION -> subject + office(((Position) relation).title) + object;
            case PARTY -> object + " is a party to " + subject;
            case SIGNATURE -> object + " signed " + subject + bound();
            case PARTICIPATION -> object + " took part in " + subject + role(((Participation) relation).role);
            case INVOLVEMENT -> object + " has a part in " + subject + role(((Involvement) relation).role);
            case OUTCOME -> subject + " brought about " + object;
            case ESTABLISHMENT -> subject + " established " + object;
            case MEMBERSHIP -> subject + " is part of " + object;
            case LOCATION -> subject + " is in " + object;
            case NAMING -> subject + " is named after " + object;
            case SUBJECT -> subject + " is about " + object;
            case STATEMENT -> subject + " said of " + object + ": " + ((Statement) relation).text;
            case AUTHORSHIP -> object + " wrote " + subject;
            case BELONGING -> subject + " belongs to " + object + role(((Belonging) relation).role);
            case BACKDROP -> subject + " took place against the backdrop of " + object;
        };
    }

    private static String office(String title) {
        return title == null ? " holds or held an office in " : " holds or held the office of " + title + " in ";
    }

    private String bound() {
        return relation.thirdKey == null ? "" : " on behalf of " + labels.apply(relation.thirdKey);
    }

    private static String role(Enum<?> role) {
        return role == null ? "" : " (as " + words(role) + ")";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** When it holds, and how firmly it is said where it is not a fact. */
    private String circumstances() {
        List<String> all = new ArrayList<>();
        if (relation.since != null) {
            all.add("since " + relation.since);
        }
        if (relation.until != null) {
            all.add("until " + relation.until);
        }
        if (relation.modality != Modality.ACTUAL) {
            all.add(words(relation.modality));
        }
        return all.isEmpty() ? "" : " (" + String.join(", ", all) + ")";
    }
}
