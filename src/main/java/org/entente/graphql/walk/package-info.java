/** What the API gives of walks: paths, and what lies around nodes. */
package org.entente.graphql.walk;
