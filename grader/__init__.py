"""The engine that grades E資格 exercises against Keras. Importing this package imports nothing else."""

__version__ = "0.1.0"
