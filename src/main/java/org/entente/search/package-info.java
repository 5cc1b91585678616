/**
 * Finding nodes by what they are called and by what is said of them, in any script and spelling. Names are brought into Latin letters, indexed
 * by word, and ranked in Java from what few bounded statements give, so that results are the same on every database.
 */
package org.entente.search;
