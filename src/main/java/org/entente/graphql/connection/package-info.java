/** The pages of the schema, one class a type: the schema needs a concrete name for each. */
package org.entente.graphql.connection;
