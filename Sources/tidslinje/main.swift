print("tidslinje")
