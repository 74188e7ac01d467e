using System.Globalization;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>Where the bots under load store what they know.</summary>
internal enum LoadStoreKind
{
    /// <summary>SQLite in a new data folder.</summary>
    Sqlite,

    /// <summary>The account of Azure Cosmos DB that the environment names, or an emulator of its own.</summary>
    Cosmos,
}

/// <summary>How much load there is, and on what.</summary>
internal sealed record LoadOptions
{
    /// <summary>People who use the bot at the same time.</summary>
    public int Users { get; init; } = 500;

    /// <summary>How long they do, in minutes.</summary>
    public double Minutes { get; init; } = 10;

    /// <summary>How many processes of the bot serve, each message going to any of them: 1 or 2.</summary>
    public int Bots { get; init; } = 1;

    /// <summary>The mean time that a person reads, thinks and types between two messages, in seconds.</summary>
    public double Think { get; init; } = 10;

    /// <summary>Where the bots store.</summary>
    public LoadStoreKind Store { get; init; }

    /// <summary>Reads the arguments of the command; null if they cannot be used.</summary>
    /// <param name="args">Names and values by turns.</param>
    public static LoadOptions? Read(IReadOnlyList<string> args)
    {
        if (args.Count % 2 != 0)
        {
            return null;
        }

        LoadOptions? options = new();
        foreach (var pair in args.Chunk(2))
        {
            options = (pair[0], pair[1]) switch
            {
                (_, _) when options is null => null,
                ("--users", var text) when Number(text) is >= 1 and <= 20_000 and var users && users == Math.Floor(users) => options with { Users = (int)users },
                ("--minutes", var text) when Number(text) is > 0 and <= 1_440 and var minutes => options with { Minutes = minutes },
                ("--bots", "1" or "2") => options with { Bots = pair[1][0] - '0' },
                ("--think", var text) when Number(text) is > 0 and <= 3_600 and var think => options with { Think = think },
                ("--store", "sqlite") => options with { Store = LoadStoreKind.Sqlite },
                ("--store", "cosmos") => options with { Store = LoadStoreKind.Cosmos },
                _ => null,
            };
        }

        return options;
    }

    private static double? Number(string text)
        => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
