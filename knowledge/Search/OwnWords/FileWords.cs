namespace TeamsPilotBot.Knowledge.Search.OwnWords;

/// <summary>How many lines of the files in the data folder are in use; they are changed there and nowhere else.</summary>
/// <param name="Lines">How many.</param>
public sealed record FileWords(int Lines);
