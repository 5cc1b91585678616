package org.entente.search;

import java.util.Map;
import org.entente.model.NodeKind;

/**
 * A text that nodes are found by.
 *
 * @param field what it is of the nodes
 * @param sourceKey the node, alias or citation whose text it is
 * @param text the text
 * @param nodes the nodes that it stands for, with their kinds: a quote stands for each node that its fact is about
 */
record IndexedText(SearchField field, Integer sourceKey, String text, Map<Integer, NodeKind> nodes) {}
