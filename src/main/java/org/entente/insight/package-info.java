/** What is computed from facts: which figures can be added up, whether they can be true together, and how they grow. */
package org.entente.insight;
