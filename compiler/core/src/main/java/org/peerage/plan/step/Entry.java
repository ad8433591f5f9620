package org.peerage.plan.step;

/**
 * One value typed on a page.
 *
 * @param label the words beside the field
 * @param value what is typed or chosen; empty where the field is cleared
 */
public record Entry(String label, String value) {}
