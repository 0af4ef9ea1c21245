"""What others build on: the API of another system, spoken here; moving in and out; notices pushed to devices."""
