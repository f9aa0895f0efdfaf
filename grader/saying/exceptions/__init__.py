"""What an exception means, said with the learner's own operands: a catalogue by kind of exception and message."""
