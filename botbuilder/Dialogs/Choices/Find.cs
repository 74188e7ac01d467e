namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices and values in a text by their words.</summary>
public static class Find
{
    private const int DefaultTokenDistance = 2;

    /// <summary>Finds choices in a text.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="options">How they are looked for.</param>
    /// <returns>What was found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Finds choices in a text by value, action title or synonym.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How they are looked for.</param>
    /// <returns>What was found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var values = choices
            .SelectMany((choice, index) => ValuesOf(choice, options).Select(value => new SortedValue { Value = value, Index = index }))
            .ToList();

        return FindValues(utterance, values, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            Text = found.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>
    /// Finds values in a text. If the whole text is one of them, ignoring case, only that one. Else a value is found where
    /// its words stand in their order, with few others between them; longer values are tried first, what fits better wins
    /// where two overlap, and of the values with the same index only one is found.
    /// </summary>
    /// <param name="utterance">The text.</param>
    /// <param name="values">The values; the list is sorted by length.</param>
    /// <param name="options">How they are looked for.</param>
    /// <returns>What was found, in the order of the text.</returns>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        if (values.Find(value => value.Value.Equals(utterance, StringComparison.OrdinalIgnoreCase)) is { } whole)
        {
            return [Found(utterance, 0, utterance.Length - 1, whole, score: 1)];
        }

        values.Sort((one, other) => other.Value.Length - one.Value.Length);
        var tokenizer = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenizer(utterance, options?.Locale);
        var search = new TokenSearch(tokens, options?.MaxTokenDistance ?? DefaultTokenDistance, options?.AllowPartialMatches ?? false);

        var indexes = new HashSet<int>();
        var used = new HashSet<int>();
        var results = new List<ModelResult<FoundValue>>();
        var matches = values.SelectMany(value => search
            .All(tokenizer(value.Value.Trim(), options?.Locale))
            .Select(match => (Value: value, Match: match)));
        foreach (var (value, match) in matches.OrderByDescending(found => found.Match.Score))
        {
            var span = Enumerable.Range(match.First, match.Last - match.First + 1);
            if (!indexes.Contains(value.Index) && !span.Any(used.Contains))
            {
                indexes.Add(value.Index);
                used.UnionWith(span);
                results.Add(Found(utterance, tokens[match.First].Start, tokens[match.Last].End, value, match.Score));
            }
        }

        return [.. results.OrderBy(result => result.Start)];
    }

    private static IEnumerable<string> ValuesOf(Choice choice, FindChoicesOptions options)
    {
        if (options is not { NoValue: true })
        {
            yield return choice.Value;
        }

        if (choice.Action?.Title != null && options is not { NoAction: true })
        {
            yield return choice.Action.Title;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            yield return synonym;
        }
    }

    private static ModelResult<FoundValue> Found(string utterance, int start, int end, SortedValue value, float score) => new()
    {
        Start = start,
        End = end,
        Text = utterance[start..(end + 1)],
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };
}
