"""The mock exam: questions that are executed before they are asked, in the terminal and in the browser."""
