namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>A place in one of the documents that the seed lessons were written from.</summary>
/// <param name="Document">The document's key: speciale, pixi, evaluering, kk or aeldrepleje.</param>
/// <param name="Lines">Ranges of lines, separated by commas or semicolons.</param>
public sealed record SourceReference(string Document, string Lines);
