package org.peerage.dns.walk;

/**
 * One thing a client asks or learns.
 *
 * @param depth how many steps led to it
 * @param text for people
 * @param stops whether a client gets no further here
 */
public record Step(int depth, String text, boolean stops) {}
