package org.entente.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Commodity;
import org.entente.model.Country;
import org.entente.model.CountryCode;
import org.entente.model.DocumentText;
import org.entente.model.Dossier;
import org.entente.model.Membership;
import org.entente.model.NodeEntity;
import org.entente.model.Redirect;
import org.entente.model.RelationEntity;
import org.hibernate.StatelessSession;

/** What other dossiers than one have put into the database. */
final class StoredGraph implements KnownGraph {
    /** No row has this key. */
    private static final Integer NO_KEY = -1;

    private final StatelessSession session;
    private final Map<Integer, String> names;
    private final Integer own;

    /**
     * @param dossier the name of the dossier that does not count, since it is being loaded anew
     */
    StoredGraph(StatelessSession session, String dossier) {
        this.session = session;
        this.names = Dossier.all(session).stream().collect(Collectors.toMap(row -> row.key, row -> row.name));
        this.own = names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(dossier))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NO_KEY);
    }

    @Override
    public Map<String, KnownNode> nodes(Collection<String> ids) {
        Map<String, KnownNode> known = new HashMap<>();
        List<Redirect> redirects = Chunks.query(ids, chunk -> Redirect.withIds(session, chunk));
        Map<Integer, NodeEntity> targets =
                byKey(redirects.stream().map(row -> row.nodeKey).toList());
        for (Redirect redirect : redirects) {
            if (!redirect.dossierKey.equals(own)) {
                String id = targets.get(redirect.nodeKey).id;
                known.put(redirect.id, new KnownNode(id, names.get(redirect.dossierKey)));
            }
        }
        for (NodeEntity node : Chunks.query(ids, chunk -> NodeEntity.withIds(session, chunk))) {
            if (!node.dossierKey.equals(own)) {
                known.put(node.id, new KnownNode(node.id, names.get(node.dossierKey)));
            }
        }
        return known;
    }

    @Override
    public Map<String, String> texts(Collection<String> documents) {
        Map<Integer, String> ids = Chunks.query(documents, chunk -> NodeEntity.withIds(session, chunk)).stream()
                .collect(Collectors.toMap(node -> node.key, node -> node.id));
        return Chunks.query(ids.keySet(), chunk -> DocumentText.withKeys(session, chunk)).stream()
                .collect(Collectors.toMap(text -> ids.get(text.key), text -> text.content));
    }

    @Override
    public List<Part> parts() {
        List<Membership> memberships = Membership.outside(session, own);
        Map<Integer, NodeEntity> nodes = byKey(memberships.stream()
                .flatMap(row -> List.of(row.subjectKey, row.objectKey).stream())
                .distinct()
                .toList());
        return memberships.stream()
                .map((RelationEntity row) -> new Part(nodes.get(row.subjectKey).id, nodes.get(row.objectKey).id))
                .toList();
    }

    @Override
    public Map<String, String> codes(Collection<String> countryCodes, Collection<String> hsCodes) {
        Map<String, String> owners = new HashMap<>();
        List<CountryCode> codes = countryCodes.stream().map(CountryCode::new).toList();
        for (Country country : Chunks.query(codes, chunk -> Country.withCodes(session, chunk))) {
            if (!Objects.equals(country.dossierKey, own)) {
                owners.put(country.code.toString(), country.id);
            }
        }
        for (Commodity commodity : Chunks.query(hsCodes, chunk -> Commodity.withHsCodes(session, chunk))) {
            if (!Objects.equals(commodity.dossierKey, own)) {
                owners.put(commodity.hsCode, commodity.id);
            }
        }
        return owners;
    }

    private Map<Integer, NodeEntity> byKey(Collection<Integer> keys) {
        return Chunks.query(keys, chunk -> NodeEntity.withKeys(session, chunk)).stream()
                .collect(Collectors.toMap(node -> node.key, Function.identity(), (first, second) -> first));
    }
}
