/** What is computed from facts: which figures can be added up. */
package org.entente.insight;
