/** The API: one class a type of the schema, with its root fields and links. */
package org.entente.graphql;
