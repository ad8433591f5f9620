package org.peerage.plan;

/** What planning came to. */
public sealed interface Planned permits Plan, Refusal {}
