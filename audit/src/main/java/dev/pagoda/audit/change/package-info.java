// SPDX-License-Identifier: Apache-2.0
/**
 * Why units move from one edition to the next: the change of score and rank, shared out among own data, rivals' data,
 * revision, method and sample. Each share is the mean, over all orders in which the causes can be let in, of what the
 * cause changes when its turn comes (Shapley 1953); every case is a full run of the plan.
 */
@NullMarked
package dev.pagoda.audit.change;

import org.jspecify.annotations.NullMarked;
