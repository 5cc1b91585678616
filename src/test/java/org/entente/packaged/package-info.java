/** What the program is packaged as, and what goes with it: looked at from outside, and run as a process of its own. */
package org.entente.packaged;
