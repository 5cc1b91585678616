/** What is computed from facts: which figures can be added up, and whether they can be true together. */
package org.entente.insight;
