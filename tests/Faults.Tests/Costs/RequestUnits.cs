namespace TeamsPilotBot.Faults.Tests.Costs;

/// <summary>
/// What calls cost in request units, ESTIMATED. Published by Microsoft: reading an item by its key costs 1 for 1 KB and 10 for 100 KB,
/// writing it 5 and 50 (learn.microsoft.com/azure/cosmos-db/key-value-store-cost), a query from about 2.3
/// (learn.microsoft.com/azure/cosmos-db/request-units). Assumed, on the safe side: between the sizes it grows evenly; each indexed term adds
/// a tenth to a write; replacing takes out the old terms too and costs half as much again; each document that a query finds costs as much
/// as reading it; and with strong consistency whatever reads costs twice.
/// </summary>
internal static class RequestUnits
{
    private const double Query = 2.3;
    private const double Kilobyte = 1024;
    private const double PerKilobyte = (10.0 - 1) / (100 - 1);
    private const double OfWrite = 5;
    private const double Terms = 5 * 0.1;
    private const double OfReplacing = 1.5;
    private const double Strong = 2;

    /// <summary>What a call costs.</summary>
    /// <param name="call">The call.</param>
    public static double Of(CosmosCall call) => call.Kind switch
    {
        CosmosCallKind.Read => Strong * Read(call.Answered),
        CosmosCallKind.Create => OfWrite * Read(call.Asked) * (1 + Terms),
        CosmosCallKind.Replace => OfWrite * Read(call.Asked) * (1 + Terms) * OfReplacing,
        _ => Strong * (Query + (call.Found == 0 ? 0 : call.Found * Read(call.Answered / call.Found))),
    };

    private static double Read(int bytes) => 1 + (Math.Max(0, (bytes / Kilobyte) - 1) * PerKilobyte);
}
