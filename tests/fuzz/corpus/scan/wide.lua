a = b – c — d … e ≤ f ≠ g，h（i） j é = 1 — only words
