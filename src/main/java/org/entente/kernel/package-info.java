/**
 * Breadth-first execution of GraphQL queries over entities: each field of a level is called once for all objects of the
 * level, and each link costs one statement. Knows no entity by name and imports nothing else of the project.
 */
package org.entente.kernel;
