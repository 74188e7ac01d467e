namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks in a text for the words of a value: in their order, with at most some other words between them.</summary>
/// <param name="tokens">The words of the text.</param>
/// <param name="maxDistance">How many other words may stand between two words of the value.</param>
/// <param name="allowPartial">Whether some of the value's words are enough.</param>
internal sealed class TokenSearch(List<Token> tokens, int maxDistance, bool allowPartial)
{
    /// <summary>All places of a value, each after the one before it.</summary>
    public IEnumerable<TokenMatch> All(List<Token> value)
    {
        var next = 0;
        while (next < tokens.Count && From(next, value) is { } match)
        {
            next = match.Last + 1;
            yield return match;
        }
    }

    private TokenMatch? From(int start, List<Token> value)
    {
        var next = start;
        var first = -1;
        var last = -1;
        var matched = 0;
        var skipped = 0;
        foreach (var token in value)
        {
            var at = tokens.FindIndex(next, candidate => candidate.Normalized == token.Normalized);
            var distance = matched > 0 ? at - next : 0;
            if (at < 0 || distance > maxDistance)
            {
                continue;
            }

            first = matched == 0 ? at : first;
            last = at;
            next = at + 1;
            matched++;
            skipped += distance;
        }

        if (matched == 0 || (matched < value.Count && !allowPartial))
        {
            return null;
        }

        // The official SDK divides whole numbers, so a partial match has the score 0: it is found, but after every other.
        var complete = matched == value.Count ? 1f : 0f;
        return new TokenMatch(first, last, complete * matched / (matched + skipped));
    }
}
