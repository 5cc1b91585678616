/** Why a field has no value: not said, said to be unknown, not covered. */
package org.entente.insight.absence;
