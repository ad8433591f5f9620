/** Rules about the certificates by which peers know each other. */
package org.peerage.rules.certificate;
