/** Benchmarks: work of any size made up from a seed, JMH for the stages, and a program for whole processes. */
@NullMarked
package org.understudy.benchmarks;

import org.jspecify.annotations.NullMarked;
