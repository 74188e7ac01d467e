using System.Globalization;

namespace TeamsPilotBot.Faults.Tests.Costs;

/// <summary>What was asked of Cosmos DB.</summary>
internal enum CosmosCallKind
{
    Read,
    Create,
    Replace,
    Query,

    /// <summary>A query for what has changed.</summary>
    Changes,

    /// <summary>A query for what waits to be sent.</summary>
    Look,
}

/// <summary>One call.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Asked">Bytes of the question: of a write, the item.</param>
/// <param name="Answered">Bytes of the answer: of a reading, the item.</param>
/// <param name="Found">How many documents a query found.</param>
/// <param name="Container">The container of what was written; a hyphen for other calls.</param>
internal sealed record CosmosCall(CosmosCallKind Kind, int Status, int Asked, int Answered, int Found, string Container)
{
    /// <summary>Whether it comes of itself, from time to time.</summary>
    public bool IsBackground => Kind is CosmosCallKind.Changes or CosmosCallKind.Look;

    /// <summary>Reads a line of the emulator.</summary>
    public static CosmosCall Read(string line)
    {
        var parts = line.Split(' ');
        int Number(int at) => int.Parse(parts[at], CultureInfo.InvariantCulture);
        return new CosmosCall(Enum.Parse<CosmosCallKind>(parts[1]), Number(2), Number(3), Number(4), Number(5), parts[6]);
    }
}
