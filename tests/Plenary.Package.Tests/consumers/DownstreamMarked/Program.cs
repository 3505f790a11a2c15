System.Console.WriteLine(string.Join(' ', System.Linq.Enumerable.Select(DownstreamMarked.Resolutions.All, resolution => resolution.Symbol)));
