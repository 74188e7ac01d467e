namespace TeamsPilotBot.Bot.Pictures;

/// <summary>A place in a picture, in its own units.</summary>
internal readonly record struct Spot(float X, float Y);

/// <summary>A rectangle in a picture.</summary>
internal readonly record struct Frame(float Left, float Top, float Right, float Bottom)
{
    /// <summary>Whether another lies wholly within it.</summary>
    public bool Holds(Frame other) => other.Left >= Left && other.Top >= Top && other.Right <= Right && other.Bottom <= Bottom;

    /// <summary>Whether the two have a part in common.</summary>
    public bool Meets(Frame other) => other.Left < Right && other.Right > Left && other.Top < Bottom && other.Bottom > Top;
}

/// <summary>Moves markers apart that would cover each other, as little as needed. Pure: the same places give the same layout.</summary>
internal static class MarkerLayout
{
    private const int Rounds = 400;
    private const float Homesick = 0.02f;

    // From one turn to the next this never comes round, so that markers on the same spot part in different directions.
    private const double GoldenAngle = 2.399963;

    /// <summary>Where to draw the markers.</summary>
    /// <param name="homes">Where they belong.</param>
    /// <param name="distance">How far apart their middles are to be.</param>
    /// <param name="within">What none may leave with its middle.</param>
    public static IReadOnlyList<Spot> Apart(IReadOnlyList<Spot> homes, float distance, Frame within)
    {
        var spots = homes.Select(home => Inside(home, within)).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var one = 0; one < spots.Length; one++)
            {
                spots[one] = Inside(new Spot(spots[one].X + ((homes[one].X - spots[one].X) * Homesick), spots[one].Y + ((homes[one].Y - spots[one].Y) * Homesick)), within);
            }

            for (var one = 0; one < spots.Length; one++)
            {
                for (var other = one + 1; other < spots.Length; other++)
                {
                    Part(spots, one, other, distance, within);
                }
            }
        }

        return spots;
    }

    private static void Part(Spot[] spots, int one, int other, float distance, Frame within)
    {
        var (x, y) = (spots[other].X - spots[one].X, spots[other].Y - spots[one].Y);
        var apart = MathF.Sqrt((x * x) + (y * y));
        if (apart >= distance)
        {
            return;
        }

        if (apart < 0.01f)
        {
            var angle = GoldenAngle * ((one * 31) + other);
            (x, y, apart) = ((float)Math.Cos(angle), (float)Math.Sin(angle), 1);
        }

        var step = (distance - Math.Min(apart, distance)) / 2 / apart;
        step = step == 0 ? distance / 2 : step;
        spots[one] = Inside(new Spot(spots[one].X - (x * step), spots[one].Y - (y * step)), within);
        spots[other] = Inside(new Spot(spots[other].X + (x * step), spots[other].Y + (y * step)), within);
    }

    private static Spot Inside(Spot spot, Frame within)
        => new(Math.Clamp(spot.X, within.Left, within.Right), Math.Clamp(spot.Y, within.Top, within.Bottom));
}
