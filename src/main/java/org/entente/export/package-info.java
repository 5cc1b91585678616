/** The graph out: all of it as lines of JSON, from which it can be made again. */
package org.entente.export;
