package org.entente.ingest;

import org.entente.model.Alias;

/**
 * What tells the aliases of one node apart.
 *
 * @param label the name
 * @param language its language
 * @param script its script
 */
record AliasKey(String label, String language, String script) {
    static AliasKey of(Alias alias) {
        return new AliasKey(alias.label, alias.language, alias.script);
    }
}
