/** What facts rest on: who says them, who else says the same, and which of two values that cannot both be true goes first, and why. */
package org.entente.insight.support;
