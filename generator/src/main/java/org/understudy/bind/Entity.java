package org.understudy.bind;

import org.understudy.plan.Body;
import org.understudy.plan.Origin;

/** What every file gives besides the keys of its kind. */
record Entity(String id, Origin origin, Body body) {}
