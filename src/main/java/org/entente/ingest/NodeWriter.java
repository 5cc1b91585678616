package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Alias;
import org.entente.model.Commodity;
import org.entente.model.Country;
import org.entente.model.Document;
import org.entente.model.DocumentText;
import org.entente.model.NodeEntity;
import org.entente.model.Redirect;
import org.hibernate.StatelessSession;

/** Saves the nodes of a dossier with their aliases, former ids and texts. What is no longer said is deleted last. */
final class NodeWriter {
    private final StatelessSession session;
    private final Rows rows;
    private final Integer dossierKey;
    private final List<CheckedNode> wanted;
    private final Comparison<NodeEntity> nodes;
    private Comparison<Alias> aliases;
    private Comparison<Redirect> redirects;
    private Comparison<DocumentText> texts;
    private final Map<Integer, NodeEntity> there;

    NodeWriter(StatelessSession session, Rows rows, Integer dossierKey, List<CheckedNode> wanted) {
        this.session = session;
        this.rows = rows;
        this.dossierKey = dossierKey;
        this.wanted = List.copyOf(wanted);
        List<NodeEntity> before = NodeEntity.ofDossier(session, dossierKey);
        there = before.stream().collect(Collectors.toMap(node -> node.key, Function.identity()));
        wanted.forEach(node -> node.entity().dossierKey = dossierKey);
        Map<String, String> renamed = renamed(before);
        nodes = Comparison.of(
                before,
                wanted.stream().map(CheckedNode::entity).toList(),
                node -> renamed.getOrDefault(node.id, node.id),
                (row, node) -> node.key = row.key,
                rows);
    }

    /** The nodes that the dossier no longer defines. They are still there until {@link #delete()}. */
    List<NodeEntity> removed() {
        return nodes.deleted();
    }

    /** The documents whose text is another one now. */
    List<DocumentText> changedTexts() {
        return texts.updated();
    }

    /** Inserts and updates. */
    void write() {
        releaseCodes();
        rows.insert(nodes.inserted());
        rows.update(nodes.updated());
        compareParts();
        rows.insert(texts.inserted());
        rows.update(texts.updated());
        rows.delete(aliases.deleted());
        rows.insert(aliases.inserted());
        rows.delete(redirects.deleted());
        rows.insert(redirects.inserted());
        rows.update(redirects.updated());
    }

    /** The nodes that are new, changed or no longer defined. */
    Set<Integer> changedNodes() {
        return keys(nodes, node -> node.key);
    }

    /** The aliases that are new or gone. */
    Set<Integer> changedAliases() {
        return keys(aliases, alias -> alias.key);
    }

    private static <E> Set<Integer> keys(Comparison<E> compared, Function<E, Integer> key) {
        return compared.changed().map(key).collect(Collectors.toSet());
    }

    /** Deletes the nodes that are no longer defined; whatever refers to them must be gone. */
    void delete() {
        rows.delete(texts.deleted());
        rows.delete(nodes.deleted());
    }

    /** A node whose alias, former id or text changed counts as updated. */
    Counts counts() {
        Set<Integer> changed = new HashSet<>();
        nodes.updated().forEach(node -> changed.add(node.key));
        aliases.inserted().forEach(alias -> changed.add(alias.nodeKey));
        aliases.deleted().forEach(alias -> changed.add(alias.nodeKey));
        redirects.inserted().forEach(redirect -> changed.add(redirect.nodeKey));
        redirects.updated().forEach(redirect -> changed.add(redirect.nodeKey));
        redirects.deleted().forEach(redirect -> changed.add(redirect.nodeKey));
        texts.updated().forEach(text -> changed.add(text.key));
        nodes.inserted().forEach(node -> changed.remove(node.key));
        nodes.deleted().forEach(node -> changed.remove(node.key));
        return new Counts(
                nodes.inserted().size(), changed.size(), nodes.deleted().size());
    }

    /** The former ids under which rows are to be found, by the new ids: a renamed node keeps its row and so its key. */
    private Map<String, String> renamed(List<NodeEntity> before) {
        Map<String, NodeEntity> byId = before.stream().collect(Collectors.toMap(node -> node.id, Function.identity()));
        Map<String, String> renamed = new HashMap<>();
        for (CheckedNode node : wanted) {
            if (byId.containsKey(node.id())) {
                continue;
            }
            // Another kind is another row: the kind of a row never changes.
            node.formerly().stream()
                    .filter(id -> byId.containsKey(id)
                            && byId.get(id).getClass() == node.entity().getClass())
                    .findFirst()
                    .ifPresent(id -> renamed.put(node.id(), id));
        }
        return renamed;
    }

    /**
     * Takes their codes from the rows that lose them, so that another row can have them: codes are unique at each
     * statement.
     */
    private void releaseCodes() {
        Map<Integer, NodeEntity> after =
                nodes.updated().stream().collect(Collectors.toMap(node -> node.key, Function.identity()));
        Set<Integer> deleted = nodes.deleted().stream().map(node -> node.key).collect(Collectors.toSet());
        List<NodeEntity> losing = new ArrayList<>();
        for (NodeEntity row : there.values()) {
            NodeEntity changed = after.get(row.key);
            boolean keeps = changed != null ? code(row).equals(code(changed)) : !deleted.contains(row.key);
            if (!code(row).isEmpty() && !keeps) {
                losing.add(row);
            }
        }
        losing.forEach(NodeWriter::clearCode);
        rows.update(losing);
    }

    private static String code(NodeEntity node) {
        if (node instanceof Country country && country.code != null) {
            return country.code.toString();
        }
        return node instanceof Commodity commodity && commodity.hsCode != null ? commodity.hsCode : "";
    }

    private static void clearCode(NodeEntity node) {
        if (node instanceof Country country) {
            country.code = null;
        } else if (node instanceof Commodity commodity) {
            commodity.hsCode = null;
        }
    }

    private void compareParts() {
        List<Alias> wantedAliases = new ArrayList<>();
        List<Redirect> wantedRedirects = new ArrayList<>();
        List<DocumentText> wantedTexts = new ArrayList<>();
        for (CheckedNode node : wanted) {
            Integer key = node.entity().key;
            node.aliases().forEach(alias -> alias.nodeKey = key);
            wantedAliases.addAll(node.aliases());
            node.formerly().forEach(id -> wantedRedirects.add(redirect(id, key)));
            if (node.text() != null) {
                wantedTexts.add(text(key, node.text()));
            }
        }
        aliases = Comparison.of(
                Alias.ofDossier(session, dossierKey),
                wantedAliases,
                alias -> List.of(alias.nodeKey, AliasKey.of(alias)),
                (row, alias) -> alias.key = row.key,
                rows);
        redirects = Comparison.of(
                Redirect.ofDossier(session, dossierKey),
                wantedRedirects,
                redirect -> redirect.id,
                (row, redirect) -> {},
                rows);
        List<Integer> documents = there.values().stream()
                .filter(node -> node instanceof Document)
                .map(node -> node.key)
                .toList();
        texts = Comparison.of(
                Chunks.query(documents, keys -> DocumentText.withKeys(session, keys)),
                wantedTexts,
                text -> text.key,
                (row, text) -> {},
                rows);
    }

    private Redirect redirect(String id, Integer nodeKey) {
        Redirect redirect = new Redirect();
        redirect.id = id;
        redirect.nodeKey = nodeKey;
        redirect.dossierKey = dossierKey;
        return redirect;
    }

    private static DocumentText text(Integer key, String content) {
        DocumentText text = new DocumentText();
        text.key = key;
        text.content = content;
        return text;
    }
}
