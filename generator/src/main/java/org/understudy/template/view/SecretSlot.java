package org.understudy.template.view;

/** Where a secret goes: a token that stands for it. No view of a document without secrets has a component of this type. */
public record SecretSlot(String token) {}
