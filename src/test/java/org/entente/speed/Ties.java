package org.entente.speed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.model.InvolvementRole;
import org.entente.model.NodeKind;
import org.entente.model.ParticipationRole;

/** The relations of the generated graph. None comes twice: the ends that one node is tied to are drawn together. */
final class Ties {
    private static final String[] TITLES = {
        "Minister", "Deputy Minister", "Director", "Chair", "Secretary", "Member of the Board", "Adviser", "Envoy"
    };
    private static final List<NodeKind> BODIES = List.of(NodeKind.COUNTRY, NodeKind.COUNTRY, NodeKind.INSTITUTION);
    private static final List<NodeKind> INSTITUTIONS = List.of(NodeKind.INSTITUTION);
    private static final List<NodeKind> PEOPLE = List.of(NodeKind.PERSON);
    private static final List<NodeKind> ACTORS =
            List.of(NodeKind.PERSON, NodeKind.PERSON, NodeKind.PERSON, NodeKind.INSTITUTION, NodeKind.COUNTRY);

    private final World world;
    private final Facts facts;

    private Ties(World world, Facts facts) {
        this.world = world;
        this.facts = facts;
    }

    /** Tells all relations of a world. */
    static void tell(World world, Facts facts) {
        Ties ties = new Ties(world, facts);
        world.all(NodeKind.INSTITUTION).forEach(institution -> ties.belongs(NodeKind.INSTITUTION, institution, "BODY"));
        world.all(NodeKind.PERSON).forEach(person -> ties.belongs(NodeKind.PERSON, person, "CITIZEN"));
        world.all(NodeKind.PERSON).forEach(ties::positions);
        world.all(NodeKind.AGREEMENT).forEach(ties::agreement);
        world.all(NodeKind.EVENT).forEach(ties::participations);
        world.all(NodeKind.PROJECT).forEach(ties::involvements);
        world.all(NodeKind.COMMODITY).filter(Goods::hasWhole).forEach(ties::membership);
    }

    /** A node. */
    private record End(NodeKind kind, int number) {}

    /** So many different nodes of some kinds, hubs more often than others. */
    private List<End> draw(SplittableRandom dice, int size, List<NodeKind> kinds) {
        Set<End> ends = new LinkedHashSet<>();
        while (ends.size() < size) {
            NodeKind kind = kinds.get(dice.nextInt(kinds.size()));
            ends.add(new End(kind, world.popular(kind, dice)));
        }
        return List.copyOf(ends);
    }

    private String id(End end) {
        return world.id(end.kind(), end.number());
    }

    private String label(End end) {
        return world.label(end.kind(), end.number());
    }

    private void uncited(String kind, String... fields) {
        cited(null, kind, fields);
    }

    private void cited(String sentence, String kind, String... fields) {
        String[] all = new String[fields.length + 2];
        all[0] = "kind";
        all[1] = kind;
        System.arraycopy(fields, 0, all, 2, fields.length);
        facts.tell("relation", sentence, all);
    }

    private void belongs(NodeKind kind, int member, String role) {
        int country = world.popular(NodeKind.COUNTRY, world.dice(kind + " country", member));
        uncited(
                "belonging",
                "member",
                world.id(kind, member),
                "country",
                world.id(NodeKind.COUNTRY, country),
                "role",
                role);
    }

    private void positions(int person) {
        SplittableRandom dice = world.dice("positions", person);
        for (End body : draw(dice, dice.nextInt(1, 4), INSTITUTIONS)) {
            String title = TITLES[dice.nextInt(TITLES.length)];
            uncited(
                    "position",
                    "person",
                    world.id(NodeKind.PERSON, person),
                    "body",
                    id(body),
                    "title",
                    title,
                    "since",
                    World.day(dice));
        }
    }

    private void agreement(int agreement) {
        SplittableRandom dice = world.dice("parties", agreement);
        String id = world.id(NodeKind.AGREEMENT, agreement);
        String label = world.label(NodeKind.AGREEMENT, agreement);
        List<End> parties = draw(dice, dice.nextInt(2, 7), BODIES);
        for (End party : parties) {
            String sentence = dice.nextBoolean() ? label(party) + " is a party to the " + label : null;
            cited(sentence, "party", "agreement", id, "party", id(party));
        }
        for (End person : draw(dice, dice.nextInt(2, 5), PEOPLE)) {
            End bound = parties.get(dice.nextInt(parties.size()));
            String sentence =
                    dice.nextBoolean() ? label(person) + " signed the " + label + " for " + label(bound) : null;
            cited(sentence, "signature", "agreement", id, "signatory", id(person), "onBehalfOf", id(bound));
        }
    }

    private void participations(int event) {
        SplittableRandom dice = world.dice("participations", event);
        ParticipationRole[] roles = ParticipationRole.values();
        for (End actor : draw(dice, dice.nextInt(3, 11), ACTORS)) {
            String role = roles[dice.nextInt(roles.length)].name();
            uncited("participation", "event", world.id(NodeKind.EVENT, event), "participant", id(actor), "role", role);
        }
    }

    private void involvements(int project) {
        SplittableRandom dice = world.dice("involvements", project);
        InvolvementRole[] roles = InvolvementRole.values();
        for (End actor : draw(dice, dice.nextInt(2, 6), ACTORS)) {
            String role = roles[dice.nextInt(roles.length)].name();
            uncited(
                    "involvement",
                    "project",
                    world.id(NodeKind.PROJECT, project),
                    "participant",
                    id(actor),
                    "role",
                    role);
        }
    }

    private void membership(int commodity) {
        String whole = world.id(NodeKind.COMMODITY, Goods.whole(commodity));
        uncited("membership", "part", world.id(NodeKind.COMMODITY, commodity), "whole", whole);
    }
}
