/** The packaged program as a process of its own, for what is tried from outside: fuzzing and faults. */
package org.entente.packaged;
