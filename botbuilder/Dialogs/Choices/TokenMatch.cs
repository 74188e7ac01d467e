namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Where the words of a value were found: places of the first and the last word, and how well they fit.</summary>
internal readonly record struct TokenMatch(int First, int Last, float Score);
