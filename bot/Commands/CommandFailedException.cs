namespace TeamsPilotBot.Bot.Commands;

/// <summary>Ends a command with exit code 1 and a sentence for the person at the terminal.</summary>
/// <param name="sentence">What went wrong and, where there is something to be done, what.</param>
internal sealed class CommandFailedException(string sentence) : Exception(sentence);
