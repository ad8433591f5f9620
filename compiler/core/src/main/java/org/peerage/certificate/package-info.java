/**
 * Certificates that a definition names by file: an estate in, the same estate with what stands in
 * them out. After resolve and before lint, so that rules see one kind of certificate. Is handed
 * texts, and reads no file itself; never keeps or quotes a private key.
 */
package org.peerage.certificate;
