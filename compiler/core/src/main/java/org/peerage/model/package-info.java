/**
 * The model: what a deployment is, complete and typed.
 *
 * <p>Made by {@code resolve}, read by rules, plans and emitters. {@link org.peerage.model.Element}
 * holds the values of one block, asked for with the typed attributes of the schema; the types
 * around it ({@link org.peerage.model.Cluster}, {@link org.peerage.model.Peer}, …) give it its
 * place and answer what is derived. Immutable; knows no files.
 */
package org.peerage.model;
