package org.entente.search;

import org.entente.model.NodeKind;

/**
 * A text that nodes are found by, as it stands for one node: a quote stands for each node that its fact is about.
 *
 * @param field what it is of the node
 * @param nodeKey the node
 * @param kind the node's kind
 * @param sourceKey the node, alias or citation whose text it is
 * @param text the text
 */
record IndexedText(SearchField field, Integer nodeKey, NodeKind kind, Integer sourceKey, String text) {}
