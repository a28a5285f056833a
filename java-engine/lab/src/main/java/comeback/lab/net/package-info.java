/// A small transformer in PyTorch, through DJL: its weights, a pass through it, and what learns.
///
/// ```
/// NetShape ─▶ Layout ─▶ Weights (one flat array) ─▶ Pass: token ids ─▶ logits
///                            ▲                              │ loss
///                            └── AdamW ◀── Learner ◀────────┘
/// ```
///
/// Only this package, and what of `comeback.lab.method` is arithmetic, knows DJL.
@NullMarked
package comeback.lab.net;

import org.jspecify.annotations.NullMarked;
