/** Walking the graph: its relations as arrays in memory, the shortest paths through them, and what lies around a node. */
package org.entente.insight.walk;
