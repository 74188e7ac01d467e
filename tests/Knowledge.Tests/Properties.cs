using FsCheck;
using FsCheck.Fluent;

namespace TeamsPilotBot.Knowledge.Tests;

/// <summary>Runs property tests with a fixed seed, so that a run that failed can be repeated.</summary>
internal static class Properties
{
    private const ulong Seed = 20261125;
    private const ulong Gamma = 1201901;

    /// <summary>Tries the property on values of the generator, and fails with the value that breaks it.</summary>
    public static void Hold<T>(Gen<T> values, Action<T> property, int times = 300)
        => Prop.ForAll(Arb.From(values), property)
            .Check(Config.QuickThrowOnFailure.WithReplay(Seed, Gamma).WithMaxTest(times));
}
