/** What the program is packaged as, and what goes with it: looked at from outside. */
package org.entente.packaged;
