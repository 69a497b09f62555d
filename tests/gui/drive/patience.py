# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the drives wait for what has to come."""

PATIENCE = 120  # seconds: only a failure takes them
