"""A training step's time in PyTorch from Python: the twin of the lab's net, as one writes it there.

Asked with the sizes as arguments; prints milliseconds as JSON. Exits with 3 where PyTorch is not installed.
"""

import json
import statistics
import sys
import time

try:
    import torch
    from torch import nn
    from torch.nn import functional
except ImportError:
    sys.exit(3)


class Attention(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.into = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x):
        rows, length, width = x.shape
        three = self.into(x).view(rows, length, 3, self.heads, width // self.heads)
        asked, keys, values = three.permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(asked, keys, values, is_causal=True)
        return self.out(seen.transpose(1, 2).reshape(rows, length, width))


class Layer(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.before_attention = nn.LayerNorm(width)
        self.attention = Attention(width, heads)
        self.before_wide = nn.LayerNorm(width)
        self.wide = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

    def forward(self, x):
        x = x + self.attention(self.before_attention(x))
        return x + self.wide(self.before_wide(x))


class Net(nn.Module):
    def __init__(self, vocabulary, context, layers, heads, width):
        super().__init__()
        self.tokens = nn.Embedding(vocabulary, width)
        self.positions = nn.Parameter(0.02 * torch.randn(context, width))
        self.layers = nn.Sequential(*(Layer(width, heads) for _ in range(layers)))
        self.end = nn.LayerNorm(width)
        nn.init.normal_(self.tokens.weight, std=0.02)

    def forward(self, ids):
        x = self.tokens(ids) + self.positions[: ids.shape[1]]
        return functional.linear(self.end(self.layers(x)), self.tokens.weight)


def main():
    vocabulary, length, layers, heads, width, batch, threads, warm_up, steps = map(int, sys.argv[1:])
    torch.set_num_threads(threads)
    torch.manual_seed(1)
    net = Net(vocabulary, length, layers, heads, width)
    optimiser = torch.optim.AdamW(net.parameters(), lr=1e-3, weight_decay=0)
    ids = torch.randint(0, vocabulary, (batch, length))
    wanted = torch.randint(0, vocabulary, (batch, length))
    millis = []
    for _ in range(warm_up + steps):
        began = time.perf_counter()
        optimiser.zero_grad()
        loss = functional.cross_entropy(net(ids).view(-1, vocabulary), wanted.view(-1))
        loss.backward()
        optimiser.step()
        loss.item()
        millis.append(1000 * (time.perf_counter() - began))
    print(json.dumps({"version": torch.__version__, "millis": statistics.median(millis[warm_up:])}))


main()
